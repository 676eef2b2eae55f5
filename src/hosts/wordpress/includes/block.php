<?php
/**
 * The block: the element itself in the editor, its settings beside it.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$needs = array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element' );
		wp_register_script( 'parvis-editor', plugin_address( 'editor.js' ), $needs, VERSION, true );
		wp_register_style( 'parvis-editor', plugin_address( 'editor.css' ), array(), VERSION );
		register_block_type( dirname( __DIR__ ), array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$told = array(
			'script' => add_query_arg( 'ver', VERSION, plugin_address( 'parvis/parvis.js' ) ),
			'words'  => editor_words(),
		);
		wp_add_inline_script( 'parvis-editor', 'window.parvisEditor = ' . wp_json_encode( $told ) . ';', 'before' );
	}
);

/**
 * What is said in the editor besides the settings, which bring their own words.
 *
 * @return array<string, string>
 */
function editor_words() {
	return array(
		'file'     => __( 'File', 'parvis' ),
		'onSite'   => __( 'A file of this site', 'parvis' ),
		'none'     => __( 'none', 'parvis' ),
		'address'  => __( 'or its address', 'parvis' ),
		'upload'   => __( 'Put a file on the site', 'parvis' ),
		'settings' => __( 'Settings', 'parvis' ),
		'choose'   => __( 'Choose a file in the panel beside: a spreadsheet, a CSV or JSON file, a calendar.', 'parvis' ),
	);
}

/**
 * A block in a page.
 *
 * @param array $block What it says.
 */
function render_block( $block ) {
	$tag = isset( $block['tag'] ) ? (string) $block['tag'] : 'actor-directory';
	if ( ! isset( tags()[ $tag ] ) || ! has_source( $tag ) ) {
		return '';
	}
	$accent     = isset( $block['accent'] ) ? (string) sanitize_hex_color( $block['accent'] ) : '';
	$attributes = known_attributes( $tag, isset( $block['options'] ) ? $block['options'] : array() );
	return '<div ' . get_block_wrapper_attributes() . '>' . render( $tag, $attributes, '', $accent ) . '</div>';
}
