<?php
/**
 * A tag in a page: by a shortcode, or by a block.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/** A shortcode for every tag. */
add_action(
	'init',
	function () {
		foreach ( array_keys( tags() ) as $tag ) {
			add_shortcode(
				$tag,
				function ( $given, $content, $name ) {
					return render( $name, known_attributes( $name, $given ), wp_kses_post( (string) $content ) );
				}
			);
		}
	}
);

/**
 * The tag in HTML, in a div of its own, with the cards that have been handed over or a link to the file between.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says: known ones only.
 * @param string                $own        What the author wants to stand there without scripts, as HTML.
 * @param string                $accent     The colour of links and buttons, as #rrggbb.
 */
function render( $tag, $attributes, $own = '', $accent = '' ) {
	$is_list = has_source( $tag );
	if ( $is_list && empty( $attributes['src'] ) ) {
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Parvis: this list says no file (src).', 'parvis' ) . '</p>' : '';
	}
	enqueue_module( 'parvis', 'parvis/parvis.js' );
	if ( $is_list ) {
		hand_over_later();
	}
	$between = '' === trim( $own ) && $is_list ? fallback( $tag, $attributes ) : $own;
	$style   = '' === $accent ? '' : ' style="--parvis-accent:' . esc_attr( $accent ) . '"';
	return "<div class=\"parvis\"$style><$tag" . written( printed_attributes( $tag, $attributes ) ) . ">$between</$tag></div>";
}

/**
 * What stands there until the script has come, and where there is none.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says.
 */
function fallback( $tag, $attributes ) {
	$link = '<p><a href="' . esc_url( $attributes['src'] ) . '">' . esc_html__( 'The list as a file', 'parvis' ) . '</a></p>';
	return cards_for( $tag, $attributes ) . $link;
}

/**
 * The attributes as they are printed: an id, the address where the file is read, and what this list is known by when its cards are
 * handed over.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says.
 */
function printed_attributes( $tag, $attributes ) {
	if ( ! has_source( $tag ) ) {
		return $attributes;
	}
	$printed = array( 'id' => id_for( $tag, $attributes ) ) + $attributes;
	if ( is_handing_over() ) {
		$printed['data-as-written'] = wp_json_encode( $attributes );
	}
	$printed['src'] = address_for( $attributes['src'] );
	return $printed;
}

/**
 * The id of a list: what its author says, else the name of its file. Where a page is built more than once, as some do, each list has the
 * same one again; others of the same name get a number.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says.
 */
function id_for( $tag, $attributes ) {
	static $known = array();
	$said         = isset( $attributes['id'] ) ? sanitize_html_class( $attributes['id'] ) : '';
	$path         = (string) wp_parse_url( $attributes['src'], PHP_URL_PATH );
	$named        = sanitize_html_class( sanitize_title( pathinfo( $path, PATHINFO_FILENAME ) ) );
	$base         = '' !== $said ? $said : ( '' === $named ? 'parvis' : $named );
	$key          = key_of( $tag, $attributes );
	for ( $id = $base, $number = 2; isset( $known[ $id ] ) && $known[ $id ] !== $key; $number++ ) {
		$id = "$base-$number";
	}
	$known[ $id ] = $key;
	return $id;
}

/**
 * Attributes as HTML.
 *
 * @param array<string, string> $attributes Their names and values.
 */
function written( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? " $name" : " $name=\"" . esc_attr( $value ) . '"';
	}
	return $html;
}

/** Whether whoever reads this page may edit it: their browser hands its cards over. */
function is_handing_over() {
	return is_singular() && get_the_ID() === get_queried_object_id() && current_user_can( 'edit_post', get_the_ID() );
}

/** Asks for the script that hands cards over, from those only who may edit the page. */
function hand_over_later() {
	if ( ! is_handing_over() || is_preview() ) {
		return;
	}
	enqueue_module( 'parvis-hand-over', 'hand-over.js' );
	add_action(
		'wp_footer',
		function () {
			static $is_printed = false;
			if ( ! $is_printed ) {
				$told = array(
					'address' => rest_url( 'parvis/v1/cards' ),
					'nonce'   => wp_create_nonce( 'wp_rest' ),
					'post'    => get_queried_object_id(),
				);
				echo '<script type="application/json" id="parvis-hand-over">' . wp_json_encode( $told, JSON_HEX_TAG ) . '</script>';
			}
			$is_printed = true;
		},
		5
	);
}
