<?php
/**
 * The page of the files, below the media: to put them here, to replace them under their address, to delete them.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_menu',
	function () {
		add_media_page( __( 'Files of lists', 'parvis' ), __( 'Files of lists', 'parvis' ), 'upload_files', 'parvis-files', __NAMESPACE__ . '\files_page' );
	}
);

add_action(
	'admin_post_parvis_upload',
	function () {
		check_admin_referer( 'parvis_upload' );
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- keep_file() looks at all of it, and takes the name apart.
		$sent    = isset( $_FILES['parvis_file'] ) ? $_FILES['parvis_file'] : array();
		$replace = isset( $_POST['parvis_replace'] ) ? sanitize_file_name( wp_unslash( $_POST['parvis_replace'] ) ) : '';
		$kept    = keep_file( $sent, $replace );
		/* translators: %s: address of a file. */
		go_back( is_wp_error( $kept ) ? $kept : sprintf( __( 'The file is here: %s', 'parvis' ), $kept['url'] ) );
	}
);

add_action(
	'admin_post_parvis_delete',
	function () {
		$name = isset( $_POST['parvis_name'] ) ? sanitize_file_name( wp_unslash( $_POST['parvis_name'] ) ) : '';
		check_admin_referer( 'parvis_delete_' . $name );
		$done = delete_file( $name );
		go_back( is_wp_error( $done ) ? $done : __( 'The file is deleted, with the cards that pages kept of it.', 'parvis' ) );
	}
);

/**
 * Back to the page, which says what has become of it, once.
 *
 * @param string|\WP_Error $said What to say.
 */
function go_back( $said ) {
	$notice = is_wp_error( $said ) ? array( 'error', $said->get_error_message() ) : array( 'success', $said );
	set_transient( 'parvis_said_' . get_current_user_id(), $notice, MINUTE_IN_SECONDS );
	wp_safe_redirect( admin_url( 'upload.php?page=parvis-files' ) );
	exit;
}

/** The page. */
function files_page() {
	$said = get_transient( 'parvis_said_' . get_current_user_id() );
	delete_transient( 'parvis_said_' . get_current_user_id() );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Files of lists', 'parvis' ); ?></h1>
		<?php if ( is_array( $said ) ) : ?>
			<div class="notice notice-<?php echo esc_attr( $said[0] ); ?>" role="<?php echo 'error' === $said[0] ? 'alert' : 'status'; ?>"><p><?php echo esc_html( $said[1] ); ?></p></div>
		<?php endif; ?>
		<p><?php esc_html_e( 'A file keeps its address when you replace it: the pages that show it are up to date. All that is in it can be read by whoever has its address, also what pages do not show.', 'parvis' ); ?></p>
		<?php upload_form( '', __( 'Put a file on the site', 'parvis' ), __( 'A spreadsheet (.ods, .xlsx), .csv, .tsv, .json, .geojson or .ics', 'parvis' ) ); ?>
		<h2><?php esc_html_e( 'Files', 'parvis' ); ?></h2>
		<?php files_table( files() ); ?>
	</div>
	<?php
}

/**
 * The form that sends a file.
 *
 * @param string $replace The file to replace; empty for a new one.
 * @param string $button  What the button says.
 * @param string $label   What the field is called.
 */
function upload_form( $replace, $button, $label ) {
	$id = 'parvis-file-' . ( '' === $replace ? 'new' : sanitize_html_class( $replace ) );
	?>
	<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>" enctype="multipart/form-data">
		<?php wp_nonce_field( 'parvis_upload' ); ?>
		<input type="hidden" name="action" value="parvis_upload">
		<input type="hidden" name="parvis_replace" value="<?php echo esc_attr( $replace ); ?>">
		<p><label for="<?php echo esc_attr( $id ); ?>"><?php echo esc_html( $label ); ?></label></p>
		<input id="<?php echo esc_attr( $id ); ?>" type="file" name="parvis_file" required accept=".<?php echo esc_attr( implode( ',.', array_keys( KINDS ) ) ); ?>">
		<?php submit_button( $button, 'secondary', '', false ); ?>
	</form>
	<?php
}

/**
 * The files that are here.
 *
 * @param array $files The files.
 */
function files_table( $files ) {
	if ( array() === $files ) {
		echo '<p>' . esc_html__( 'There is no file yet.', 'parvis' ) . '</p>';
		return;
	}
	?>
	<table class="wp-list-table widefat striped">
		<thead>
			<tr>
				<th scope="col"><?php esc_html_e( 'File', 'parvis' ); ?></th>
				<th scope="col"><?php esc_html_e( 'To paste into a page', 'parvis' ); ?></th>
				<th scope="col"><?php esc_html_e( 'Date', 'parvis' ); ?></th>
				<th scope="col"><?php esc_html_e( 'To do', 'parvis' ); ?></th>
			</tr>
		</thead>
		<tbody>
			<?php array_map( __NAMESPACE__ . '\file_row', $files ); ?>
		</tbody>
	</table>
	<?php
}

/**
 * A file and what can be done with it.
 *
 * @param array $file The file.
 */
function file_row( $file ) {
	/* translators: %s: name of a file. */
	$delete = sprintf( __( 'Delete %s', 'parvis' ), $file['name'] );
	/* translators: %s: name of a file. */
	$replace = sprintf( __( 'A new version of %s', 'parvis' ), $file['name'] );
	$tag     = preg_match( '/\.ics$/', $file['name'] ) ? 'training-agenda' : 'actor-directory';
	?>
	<tr>
		<th scope="row"><a href="<?php echo esc_url( $file['url'] ); ?>"><?php echo esc_html( $file['name'] ); ?></a></th>
		<td><code><?php echo esc_html( "[$tag src=\"{$file['url']}\"]" ); ?></code></td>
		<td><?php echo esc_html( wp_date( get_option( 'date_format' ), $file['time'] ) ); ?></td>
		<td>
			<?php if ( may_change( $file['name'] ) ) : ?>
				<?php upload_form( $file['name'], __( 'Replace', 'parvis' ), $replace ); ?>
				<form method="post" action="<?php echo esc_url( admin_url( 'admin-post.php' ) ); ?>">
					<?php wp_nonce_field( 'parvis_delete_' . $file['name'] ); ?>
					<input type="hidden" name="action" value="parvis_delete">
					<input type="hidden" name="parvis_name" value="<?php echo esc_attr( $file['name'] ); ?>">
					<button class="button-link button-link-delete"><?php echo esc_html( $delete ); ?></button>
				</form>
			<?php endif; ?>
		</td>
	</tr>
	<?php
}
