<?php
/**
 * The files that people put on the site: each keeps its address when it is replaced, and is gone when it is deleted.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

/** How a file of each kind begins; null for text, in which there are no zeros. */
const KINDS = array(
	'csv'     => null,
	'tsv'     => null,
	'ods'     => '/^PK\x03\x04/',
	'xlsx'    => '/^PK\x03\x04/',
	'json'    => '/^(?:\xEF\xBB\xBF)?\s*[\[{]/',
	'geojson' => '/^(?:\xEF\xBB\xBF)?\s*\{/',
	'ics'     => '/^(?:\xEF\xBB\xBF)?\s*BEGIN:VCALENDAR/i',
);

/** The folder of the files, and its address. */
function folder() {
	$uploads = wp_upload_dir( null, false );
	return array( $uploads['basedir'] . '/parvis', $uploads['baseurl'] . '/parvis' );
}

/**
 * Every file: its name, its address, when it was put here and by whom.
 *
 * @return array<int, array{name: string, url: string, time: int, user: int}>
 */
function files() {
	list( $path, $url ) = folder();
	$users              = get_option( 'parvis_files', array() );
	$names              = is_dir( $path ) ? array_filter( scandir( $path ), __NAMESPACE__ . '\is_name' ) : array();
	return array_map(
		function ( $name ) use ( $path, $url, $users ) {
			return array(
				'name' => $name,
				'url'  => wp_make_link_relative( "$url/$name" ),
				'time' => filemtime( "$path/$name" ),
				'user' => isset( $users[ $name ] ) ? (int) $users[ $name ] : 0,
			);
		},
		array_values( $names )
	);
}

/**
 * Whether a text is a name that a file may have: plain letters, and one ending that we know.
 *
 * @param string $name The text.
 */
function is_name( $name ) {
	return (bool) preg_match( '/^[a-z0-9][a-z0-9_\-]{0,80}\.(?:' . implode( '|', array_keys( KINDS ) ) . ')$/', $name );
}

/**
 * The name under which a file is kept, whatever it was called.
 *
 * @param string $given What it was called.
 */
function name_for( $given ) {
	$ending = strtolower( pathinfo( $given, PATHINFO_EXTENSION ) );
	$name   = trim( preg_replace( '/[^a-z0-9_\-]+/', '-', strtolower( remove_accents( pathinfo( $given, PATHINFO_FILENAME ) ) ) ), '-' );
	return substr( '' === $name ? 'parvis' : $name, 0, 80 ) . '.' . $ending;
}

/**
 * Whether somebody may replace or delete a file: who put it there, and editors.
 *
 * @param string $name The name of the file.
 */
function may_change( $name ) {
	$users = get_option( 'parvis_files', array() );
	$owner = isset( $users[ $name ] ) ? (int) $users[ $name ] : 0;
	return current_user_can( 'upload_files' ) && ( get_current_user_id() === $owner || current_user_can( 'edit_others_posts' ) );
}

/**
 * Keeps a file that has been sent. Under the name of one that is there already only where that is meant, so that its address shows the new one.
 *
 * @param array<string, mixed> $upload  What PHP tells of it.
 * @param string               $replace The name of the file to replace; empty for a new one.
 * @return array|\WP_Error Its name and address.
 */
function keep_file( $upload, $replace = '' ) {
	$fault = upload_fault( $upload );
	$name  = '' === $replace ? name_for( (string) $upload['name'] ) : $replace;
	if ( ! $fault && ! is_name( $name ) ) {
		$fault = __( 'Only spreadsheets (.ods, .xlsx), .csv, .tsv, .json, .geojson and .ics can be shown.', 'parvis' );
	}
	if ( ! $fault && pathinfo( $name, PATHINFO_EXTENSION ) !== strtolower( pathinfo( $upload['name'], PATHINFO_EXTENSION ) ) ) {
		$fault = __( 'A file can only be replaced by one of the same kind: its address ends with it.', 'parvis' );
	}
	list( $path, $url ) = folder();
	$is_there           = file_exists( "$path/$name" );
	if ( ! $fault && $is_there && '' === $replace ) {
		/* translators: %s: name of a file. */
		$fault = sprintf( __( 'There is a file of this name already: %s. Choose “Replace” beside it to keep its address, or give yours another name.', 'parvis' ), $name );
	}
	if ( ! $fault && $is_there && ! may_change( $name ) ) {
		$fault = __( 'This file belongs to somebody else.', 'parvis' );
	}
	if ( ! $fault && ! is_of_kind( $upload['tmp_name'], $name ) ) {
		$fault = __( 'What is in the file is not what its name says.', 'parvis' );
	}
	if ( ! $fault && ! put_file( $upload['tmp_name'], $path, $name ) ) {
		$fault = __( 'The file could not be written: the folder of uploads refuses it.', 'parvis' );
	}
	if ( $fault ) {
		return new \WP_Error( 'parvis_file', $fault, array( 'status' => 400 ) );
	}
	remember_owner( $name );
	forget_cards_of( wp_make_link_relative( "$url/$name" ) );
	return array(
		'name' => $name,
		'url'  => wp_make_link_relative( "$url/$name" ),
	);
}

/**
 * What is wrong with a file before anybody looks into it, null where nothing is.
 *
 * @param array<string, mixed> $upload What PHP tells of it.
 */
function upload_fault( $upload ) {
	if ( ! current_user_can( 'upload_files' ) ) {
		return __( 'You may not put files on this site.', 'parvis' );
	}
	if ( ! isset( $upload['error'], $upload['name'], $upload['tmp_name'] ) || UPLOAD_ERR_NO_FILE === $upload['error'] ) {
		return __( 'No file was chosen.', 'parvis' );
	}
	if ( UPLOAD_ERR_OK !== $upload['error'] || filesize( $upload['tmp_name'] ) > wp_max_upload_size() ) {
		/* translators: %s: a size such as 2 MB. */
		return sprintf( __( 'The file has not come whole: this site takes at most %s.', 'parvis' ), size_format( wp_max_upload_size() ) );
	}
	return null;
}

/**
 * Whether a file begins as its name says.
 *
 * @param string $path Where it lies.
 * @param string $name What it is called.
 */
function is_of_kind( $path, $name ) {
	$head = (string) file_get_contents( $path, false, null, 0, 4096 ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this machine.
	$kind = KINDS[ pathinfo( $name, PATHINFO_EXTENSION ) ];
	if ( null !== $kind ) {
		return (bool) preg_match( $kind, $head );
	}
	$is_wide = preg_match( '/^(?:\xFF\xFE|\xFE\xFF)/', $head ); // UTF-16, which some spreadsheets write.
	return $is_wide || ( false === strpos( $head, "\0" ) && ! preg_match( '/^\s*<(?:\?php|!doctype|html)/i', $head ) );
}

/**
 * Puts a file in its place at once: a page that is read meanwhile has the old one or the new one.
 *
 * @param string $from   Where it came.
 * @param string $folder The folder of the files.
 * @param string $name   What it is called there.
 */
function put_file( $from, $folder, $name ) {
	if ( ! wp_mkdir_p( $folder ) ) {
		return false;
	}
	if ( ! file_exists( "$folder/index.php" ) ) {
		file_put_contents( "$folder/index.php", "<?php\n" ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- the same in every WordPress, without credentials of FTP.
	}
	$new = "$folder/.new-" . wp_generate_password( 12, false );
	if ( ! move_uploaded_file( $from, $new ) ) {
		return false;
	}
	chmod( $new, 0644 );
	return rename( $new, "$folder/$name" );
}

/**
 * Remembers who put a file here.
 *
 * @param string $name The name of the file.
 */
function remember_owner( $name ) {
	$users = get_option( 'parvis_files', array() );
	if ( ! isset( $users[ $name ] ) ) {
		$users[ $name ] = get_current_user_id();
		update_option( 'parvis_files', $users, false );
	}
}

/**
 * Deletes a file, and all that has been made of it.
 *
 * @param string $name The name of the file.
 */
function delete_file( $name ) {
	list( $path, $url ) = folder();
	if ( ! is_name( $name ) || ! file_exists( "$path/$name" ) || ! may_change( $name ) ) {
		return new \WP_Error( 'parvis_file', __( 'There is no such file, or it belongs to somebody else.', 'parvis' ), array( 'status' => 403 ) );
	}
	wp_delete_file( "$path/$name" );
	$users = get_option( 'parvis_files', array() );
	unset( $users[ $name ] );
	update_option( 'parvis_files', $users, false );
	forget_cards_of( wp_make_link_relative( "$url/$name" ) );
	return true;
}
