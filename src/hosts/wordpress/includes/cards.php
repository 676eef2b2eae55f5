<?php
/**
 * The cards that stand in the page's HTML, for search engines and for browsers without scripts. The browser of whoever edits the page
 * has drawn them: it hands them over, and nothing here reads a file.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/** Where a post keeps its cards: by what the list is, its file and its HTML. */
const CARDS = '_parvis_cards';

/** The most that the cards of one list may weigh, in bytes; the most lists of a post. */
const MOST_OF_CARDS = 300000;
const MOST_LISTS    = 20;

/** What may be in a card: words, and links that lead out. */
const IN_CARDS = array(
	'ul'     => array(),
	'li'     => array(),
	'strong' => array(),
	'p'      => array(),
	'dl'     => array(),
	'dt'     => array(),
	'dd'     => array(),
	'time'   => array( 'datetime' => true ),
	'a'      => array( 'href' => true ),
);

/**
 * By what a list is known: two of the same tag and the same attributes show the same cards.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says.
 */
function key_of( $tag, $attributes ) {
	unset( $attributes['id'] );
	ksort( $attributes );
	return md5( $tag . wp_json_encode( $attributes ) );
}

/**
 * The cards of a list in the post that is being shown; empty where none have been handed over.
 *
 * @param string                $tag        The tag.
 * @param array<string, string> $attributes What it says.
 */
function cards_for( $tag, $attributes ) {
	$kept = get_post_meta( (int) get_the_ID(), CARDS, true );
	$key  = key_of( $tag, $attributes );
	return isset( $kept[ $key ]['html'] ) ? wp_kses( $kept[ $key ]['html'], IN_CARDS, array( 'http', 'https', 'mailto', 'tel' ) ) : '';
}

/**
 * Keeps the cards of every list of a post, in place of those that it had.
 *
 * @param int   $post  The post.
 * @param array $lists What was handed over: tag, attributes and HTML of each.
 */
function keep_cards( $post, $lists ) {
	$kept = array();
	foreach ( array_slice( $lists, 0, MOST_LISTS ) as $list ) {
		$tag = isset( $list['tag'] ) ? (string) $list['tag'] : '';
		if ( ! isset( tags()[ $tag ] ) || ! has_source( $tag ) || ! is_string( $list['html'] ) || strlen( $list['html'] ) > MOST_OF_CARDS ) {
			continue;
		}
		$attributes                          = known_attributes( $tag, $list['attributes'] );
		$kept[ key_of( $tag, $attributes ) ] = array(
			'src'  => isset( $attributes['src'] ) ? $attributes['src'] : '',
			'html' => wp_kses( $list['html'], IN_CARDS, array( 'http', 'https', 'mailto', 'tel' ) ),
		);
	}
	// What is stored passes wp_unslash().
	return array() === $kept ? delete_post_meta( $post, CARDS ) : update_post_meta( $post, CARDS, wp_slash( $kept ) );
}

/**
 * Forgets what has been made of a file, in every post.
 *
 * @param string $src The address of the file, of this site.
 */
function forget_cards_of( $src ) {
	foreach ( posts_with_cards() as $post ) {
		$kept = get_post_meta( $post, CARDS, true );
		$rest = array_filter(
			is_array( $kept ) ? $kept : array(),
			function ( $list ) use ( $src ) {
				return wp_make_link_relative( $list['src'] ) !== $src;
			}
		);
		if ( array() === $rest ) {
			delete_post_meta( $post, CARDS );
		} else {
			update_post_meta( $post, CARDS, wp_slash( $rest ) );
		}
	}
}

/**
 * The posts that keep cards.
 *
 * @return int[]
 */
function posts_with_cards() {
	return get_posts(
		array(
			'post_type'   => 'any',
			'post_status' => array( 'publish', 'future', 'draft', 'pending', 'private', 'trash' ),
			'numberposts' => -1,
			'fields'      => 'ids',
			'meta_key'    => CARDS, // phpcs:ignore WordPress.DB.SlowDBQuery -- asked when somebody puts or deletes a file, not by visitors.
		)
	);
}
