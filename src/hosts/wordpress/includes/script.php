<?php
/**
 * The script, as a module, and only where a page has a tag.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the plugin.
 *
 * @param string $path Where it lies in it.
 */
function plugin_address( $path ) {
	return plugins_url( $path, PLUGIN_FILE );
}

/**
 * Asks for a script of ours as a module at the end of the page. WordPress knows modules since 6.5, the others are made one below.
 *
 * @param string $handle What it is called.
 * @param string $path   Where it lies in the plugin.
 */
function enqueue_module( $handle, $path ) {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( $handle, plugin_address( $path ), array(), VERSION );
	} else {
		wp_enqueue_script( $handle, plugin_address( $path ), array(), VERSION, true );
	}
}

/**
 * Makes a tag of ours a module, and tells plugins that merge or delay scripts to leave it alone: merged, it would be none.
 *
 * @param string $tag    The tag as WordPress writes it.
 * @param string $handle What the script is called.
 */
function as_module( $tag, $handle ) {
	if ( ! in_array( $handle, array( 'parvis', 'parvis-hand-over' ), true ) ) {
		return $tag;
	}
	$plain = preg_replace( '/ type=([\'"]).*?\1/', '', $tag );
	return preg_replace( '/<script /', '<script type="module" data-no-optimize="1" data-no-defer="1" data-cfasync="false" ', $plain, 1 );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 20, 2 );

/** The same to those that look at the attributes of modules, since WordPress 6.5. */
add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		$is_ours = isset( $attributes['id'] ) && preg_match( '/^parvis(?:-hand-over)?-js-module$/', $attributes['id'] );
		return $is_ours ? $attributes + array(
			'data-no-optimize' => '1',
			'data-no-defer'    => '1',
			'data-cfasync'     => 'false',
		) : $attributes;
	}
);
