<?php
/**
 * What the plugin leaves when it is deleted: nothing.
 *
 * @package Parvis
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes the files, the copies, the cards and the settings of one site. */
function parvis_uninstall() {
	$uploads = wp_upload_dir( null, false );
	foreach ( array( 'parvis', 'parvis-copies' ) as $name ) {
		$folder = $uploads['basedir'] . '/' . $name;
		foreach ( is_dir( $folder ) ? array_diff( scandir( $folder ), array( '.', '..' ) ) : array() as $file ) {
			wp_delete_file( $folder . '/' . $file );
		}
		if ( is_dir( $folder ) ) {
			rmdir( $folder );
		}
	}
	delete_post_meta_by_key( '_parvis_cards' );
	delete_option( 'parvis_files' );
	delete_option( 'parvis_hosts' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $parvis_site ) {
		switch_to_blog( $parvis_site );
		parvis_uninstall();
		restore_current_blog();
	}
} else {
	parvis_uninstall();
}
