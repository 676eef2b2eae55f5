<?php
/**
 * Hints at the top of a page that has a list: file and script come at once.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/**
 * The addresses of the files that a text shows.
 *
 * @param string $content The text of a post, as it is kept.
 * @return string[]
 */
function sources_in( $content ) {
	return array_unique( array_merge( sources_of_blocks( parse_blocks( $content ) ), sources_of_shortcodes( $content ) ) );
}

/**
 * Those of blocks, within others too.
 *
 * @param array $blocks The blocks.
 */
function sources_of_blocks( $blocks ) {
	$sources = array();
	foreach ( $blocks as $block ) {
		if ( 'parvis/list' === $block['blockName'] && isset( $block['attrs']['options']['src'] ) ) {
			$sources[] = (string) $block['attrs']['options']['src'];
		}
		$sources = array_merge( $sources, sources_of_blocks( $block['innerBlocks'] ) );
	}
	return $sources;
}

/**
 * Those of shortcodes.
 *
 * @param string $content The text.
 */
function sources_of_shortcodes( $content ) {
	preg_match_all( '/' . get_shortcode_regex( array_filter( array_keys( tags() ), __NAMESPACE__ . '\has_source' ) ) . '/', $content, $found, PREG_SET_ORDER );
	$sources = array();
	foreach ( $found as $each ) {
		$attributes = known_attributes( $each[2], shortcode_parse_atts( $each[3] ) );
		if ( isset( $attributes['src'] ) ) {
			$sources[] = $attributes['src'];
		}
	}
	return $sources;
}

add_action(
	'wp_head',
	function () {
		$post = get_queried_object();
		if ( ! is_singular() || ! $post instanceof \WP_Post || post_password_required( $post ) ) {
			return;
		}
		$sources = array_filter( sources_in( $post->post_content ), __NAMESPACE__ . '\is_address' );
		if ( array() === $sources ) {
			return;
		}
		// The address that the page will ask for: with the version, as WordPress writes it.
		$script = add_query_arg( 'ver', VERSION, plugin_address( 'parvis/parvis.js' ) );
		echo '<link rel="modulepreload" href="' . esc_url( $script ) . "\">\n";
		foreach ( array_slice( $sources, 0, 2 ) as $src ) {
			echo '<link rel="preload" as="fetch" crossorigin referrerpolicy="no-referrer" href="' . esc_attr( address_for( $src ) ) . "\">\n";
		}
	},
	2
);
