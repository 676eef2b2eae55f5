<?php
/**
 * What the editor and the pages ask of this site.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

add_action(
	'rest_api_init',
	function () {
		$may_write  = function () {
			return current_user_can( 'edit_posts' );
		};
		$may_upload = function () {
			return current_user_can( 'upload_files' );
		};
		$routes     = array(
			array( '/files', 'GET', __NAMESPACE__ . '\files', $may_write ),
			array( '/files', 'POST', __NAMESPACE__ . '\answer_upload', $may_upload ),
			array( '/address', 'GET', __NAMESPACE__ . '\answer_address', $may_write ),
			array( '/cards', 'POST', __NAMESPACE__ . '\answer_cards', __NAMESPACE__ . '\may_keep_cards' ),
			array( '/file', 'GET', __NAMESPACE__ . '\answer_file', '__return_true' ),
		);
		foreach ( $routes as list( $path, $method, $answer, $permission ) ) {
			register_rest_route(
				'parvis/v1',
				$path,
				array(
					'methods'             => $method,
					'callback'            => $answer,
					'permission_callback' => $permission,
				)
			);
		}
	}
);

/**
 * Whether somebody may keep the cards of a post.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function may_keep_cards( $request ) {
	return current_user_can( 'edit_post', (int) $request['post'] );
}

/**
 * Keeps the cards of a post.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function answer_cards( $request ) {
	$lists = is_array( $request['lists'] ) ? array_filter( $request['lists'], 'is_array' ) : array();
	keep_cards( (int) $request['post'], $lists );
	return array( 'kept' => count( $lists ) );
}

/**
 * Keeps a file that has been sent.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function answer_upload( $request ) {
	$sent = $request->get_file_params();
	return keep_file( isset( $sent['file'] ) ? $sent['file'] : array() );
}

/**
 * Where the editor reads a file.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function answer_address( $request ) {
	$src = (string) $request['src'];
	return array( 'address' => is_address( $src ) ? address_for( $src ) : '' );
}

/**
 * A file of a host that refuses other sites.
 *
 * @param \WP_REST_Request $request What is asked.
 */
function answer_file( $request ) {
	$src = (string) $request['src'];
	if ( ! hash_equals( mark_of( $src ), (string) $request['mark'] ) ) {
		return new \WP_Error( 'parvis_refused', 'This site has not written that address.', array( 'status' => 403 ) );
	}
	$file = file_from( $src );
	if ( is_wp_error( $file ) ) {
		return $file;
	}
	$etag     = '"' . md5( $file['body'] ) . '"';
	$asked    = isset( $_SERVER['HTTP_IF_NONE_MATCH'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ) ) : '';
	$is_same  = in_array( $etag, array_map( 'trim', explode( ',', str_replace( 'W/', '', $asked ) ) ), true );
	$response = new \WP_REST_Response( null, $is_same ? 304 : 200 );
	$response->header( 'ETag', $etag );
	$response->header( 'Cache-Control', 'public, max-age=' . max( 0, $file['time'] + HOUR_IN_SECONDS - time() ) );
	$response->header( 'Content-Type', $file['type'] );
	$response->header( 'X-Content-Type-Options', 'nosniff' );
	$response->header( 'Content-Disposition', 'attachment' );
	$response->header( 'Content-Security-Policy', "default-src 'none'; sandbox" );
	add_filter(
		'rest_pre_serve_request',
		function ( $is_served, $result ) use ( $response, $file, $is_same ) {
			if ( $result !== $response ) {
				return $is_served;
			}
			// It is data, and called so: what is escaped would be another file.
			echo $is_same ? '' : $file['body']; // phpcs:ignore WordPress.Security.EscapeOutput
			return true;
		},
		10,
		2
	);
	return $response;
}
