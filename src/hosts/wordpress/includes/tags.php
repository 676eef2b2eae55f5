<?php
/**
 * The tags and what may be said of each: what the sources of Parvis tell of them, written by the build.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/** Attributes that lead somewhere. */
const ADDRESSES = array( 'src', 'glossary', 'source-url', 'correction-url' );

/**
 * Every tag with the names of its attributes.
 *
 * @return array<string, string[]>
 */
function tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = wp_json_file_decode( dirname( __DIR__ ) . '/tags.json', array( 'associative' => true ) );
	}
	return $tags;
}

/**
 * Whether a tag shows a file itself; the others belong to one that does.
 *
 * @param string $tag The tag.
 */
function has_source( $tag ) {
	return in_array( 'src', tags()[ $tag ], true );
}

/**
 * The attributes that a tag knows, of those that somebody wrote; a number for a name is a word by itself, as shortcodes have it.
 *
 * @param string               $tag   The tag.
 * @param array<string, mixed> $given What was written.
 * @return array<string, string>
 */
function known_attributes( $tag, $given ) {
	$known = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		list( $name, $value ) = is_int( $name ) ? array( strtolower( (string) $value ), '' ) : array( strtolower( $name ), $value );
		if ( ! is_scalar( $value ) || ! in_array( $name, array_merge( array( 'id' ), tags()[ $tag ] ), true ) ) {
			continue;
		}
		// Quotation marks that a text editor has made round.
		$value = trim( (string) $value, " \t\n\r\0\x0B" );
		$value = preg_replace( '/^[\x{201C}\x{201D}\x{2033}\x{00AB}\x{00BB}]+|[\x{201C}\x{201D}\x{2033}\x{00AB}\x{00BB}]+$/u', '', $value );
		if ( ! in_array( $name, ADDRESSES, true ) || is_address( $value ) ) {
			$known[ $name ] = $value;
		}
	}
	return $known;
}

/**
 * Whether a text is an address of the web, whole or of this site, and of no other kind.
 *
 * @param string $text The text.
 */
function is_address( $text ) {
	$plain = preg_replace( '/[\x00-\x20]+/', '', $text );
	return '' !== $plain && ( ! preg_match( '/^[a-z][a-z0-9+.\-]*:/i', $plain ) || preg_match( '#^https?://#i', $plain ) );
}
