<?php
/**
 * Files of hosts that refuse other sites, read for visitors by this one. Only from hosts that the administrator has named, only addresses
 * that this site has printed itself, never from a private network.
 *
 * @package Parvis
 */

namespace Parvis;

defined( 'ABSPATH' ) || exit;

const MOST_BYTES     = 10485760;
const MOST_SECONDS   = 15;
const MOST_REDIRECTS = 3;

/**
 * The hosts that the administrator has named.
 *
 * @return string[]
 */
function hosts() {
	return preg_split( '/\s+/', strtolower( (string) get_option( 'parvis_hosts', '' ) ), -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * Where a page reads a file: its own address, or ours for a host that has been named. The mark in it says that this site has written it:
 * nobody else can have us read something.
 *
 * @param string $src The address that the author wrote.
 */
function address_for( $src ) {
	$host = strtolower( (string) wp_parse_url( $src, PHP_URL_HOST ) );
	if ( '' === $host || ! in_array( $host, hosts(), true ) ) {
		return $src;
	}
	return add_query_arg(
		array(
			'src'  => rawurlencode( $src ),
			'mark' => mark_of( $src ),
		),
		rest_url( 'parvis/v1/file' )
	);
}

/**
 * What only this site can write below an address.
 *
 * @param string $src The address.
 */
function mark_of( $src ) {
	return substr( wp_hash( 'parvis ' . $src, 'nonce' ), 0, 20 );
}

/**
 * Why an address may not be read, null where it may; sets the addresses in the network that its name stands for now.
 *
 * @param string   $url       The address.
 * @param string[] $addresses Where it leads.
 */
function refusal_of( $url, &$addresses ) {
	$parts = wp_parse_url( $url );
	$host  = strtolower( isset( $parts['host'] ) ? $parts['host'] : '' );
	if ( ! isset( $parts['scheme'] ) || ! in_array( strtolower( $parts['scheme'] ), array( 'http', 'https' ), true ) || isset( $parts['user'] ) ) {
		return 'scheme';
	}
	if ( ! in_array( $host, hosts(), true ) ) {
		return 'host';
	}
	if ( isset( $parts['port'] ) && ! in_array( $parts['port'], apply_filters( 'parvis_ports', array( 80, 443 ) ), true ) ) {
		return 'port';
	}
	$addresses = addresses_of( $host );
	if ( array() === $addresses ) {
		return 'name';
	}
	foreach ( $addresses as $address ) {
		if ( ! is_public( $address ) ) {
			return 'private';
		}
	}
	return null;
}

/**
 * The addresses in the network that a name stands for.
 *
 * @param string $host The name.
 * @return string[]
 */
function addresses_of( $host ) {
	$plain = trim( $host, '[]' );
	if ( filter_var( $plain, FILTER_VALIDATE_IP ) ) {
		return array( $plain );
	}
	$records = array_merge( (array) gethostbynamel( $host ), array_column( (array) @dns_get_record( $host, DNS_AAAA ), 'ipv6' ) ); // phpcs:ignore WordPress.PHP.NoSilencedErrors -- a name without such records is no fault.
	return apply_filters( 'parvis_addresses', array_values( array_filter( $records ) ), $host );
}

/**
 * Whether an address is one of the public network.
 *
 * @param string $address The address.
 */
function is_public( $address ) {
	// 127.0.0.1 within an address of the sixth version is itself.
	$inner = preg_replace( '/^::ffff:(?=\d+\.)/i', '', $address );
	$bits  = (string) inet_pton( $inner );
	if ( 16 === strlen( $bits ) && preg_match( '/^(?:\x00{10}\xff\xff|\x00{12}|\x00\x64\xff\x9b|\x20\x02|\x20\x01\x00\x00|[\xfe\xff])/s', $bits ) ) {
		return false; // Those that wrap an address of the fourth version, local ones, and those for many.
	}
	// 100.64.0.0/10 belongs to networks of providers; 192.0.0.0/24, 198.18.0.0/15 and 224.0.0.0/3 lead to no site.
	$is_special = preg_match( '/^(?:100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|192\.0\.0\.|198\.1[89]\.|2(?:2[4-9]|[345]\d)\.)/', $inner );
	return ! $is_special && false !== filter_var( $inner, FILTER_VALIDATE_IP, FILTER_FLAG_NO_PRIV_RANGE | FILTER_FLAG_NO_RES_RANGE );
}

/**
 * Reads an address, from redirect to redirect, each of which is judged as the first was.
 *
 * @param string $url  The address.
 * @param string $etag What was read before is known by; empty for nothing.
 * @return array|\WP_Error
 */
function read_far( $url, $etag ) {
	for ( $step = 0; $step <= MOST_REDIRECTS; $step++ ) {
		$addresses = array();
		$refusal   = refusal_of( $url, $addresses );
		if ( null !== $refusal ) {
			return new \WP_Error( 'parvis_refused', "refused: $refusal", array( 'status' => 403 ) );
		}
		$response = ask_at( $url, $addresses[0], $etag );
		$next     = is_wp_error( $response ) ? '' : wp_remote_retrieve_header( $response, 'location' );
		if ( is_wp_error( $response ) || ! in_array( wp_remote_retrieve_response_code( $response ), array( 301, 302, 303, 307, 308 ), true ) ) {
			return $response;
		}
		$url = \WP_Http::make_absolute_url( is_array( $next ) ? end( $next ) : $next, $url );
	}
	return new \WP_Error( 'parvis_refused', 'refused: too many redirects', array( 'status' => 502 ) );
}

/**
 * One request, to the very address that has been judged: the name may stand for another one a moment later.
 *
 * @param string $url     The address.
 * @param string $address Where it leads in the network.
 * @param string $etag    What was read before is known by.
 */
function ask_at( $url, $address, $etag ) {
	$host  = wp_parse_url( $url, PHP_URL_HOST );
	$port  = wp_parse_url( $url, PHP_URL_PORT );
	$port  = $port ? $port : ( 'https' === strtolower( wp_parse_url( $url, PHP_URL_SCHEME ) ) ? 443 : 80 );
	$fixed = function ( $handle ) use ( $host, $port, $address ) {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- WordPress has no word of its own for these.
		curl_setopt( $handle, CURLOPT_RESOLVE, array( "$host:$port:$address" ) );
		curl_setopt( $handle, CURLOPT_PROXY, '' );
		// phpcs:enable
	};
	if ( ! function_exists( 'curl_init' ) ) {
		return new \WP_Error( 'parvis_refused', 'refused: this needs the cURL of PHP', array( 'status' => 501 ) );
	}
	add_action( 'http_api_curl', $fixed );
	$response = wp_remote_get(
		$url,
		array(
			'redirection'         => 0,
			'timeout'             => MOST_SECONDS,
			'limit_response_size' => MOST_BYTES + 1,
			'user-agent'          => 'Parvis/' . VERSION . ' (' . home_url() . ')',
			'headers'             => '' === $etag ? array() : array( 'If-None-Match' => $etag ),
		)
	);
	remove_action( 'http_api_curl', $fixed );
	return $response;
}

/** Where copies are kept: under names that nobody can guess. */
function cache_folder() {
	return wp_upload_dir( null, false )['basedir'] . '/parvis-copies';
}

/**
 * A file of another host: a copy of the last hour, or a new one; an old one where the host does not answer.
 *
 * @param string $src The address.
 * @return array|\WP_Error Its type and its bytes.
 */
function file_from( $src ) {
	$path = cache_folder() . '/' . wp_hash( 'parvis copy ' . $src, 'nonce' );
	$copy = kept_copy( $path );
	if ( $copy && $copy['time'] > time() - HOUR_IN_SECONDS ) {
		return $copy;
	}
	$response = read_far( $src, $copy ? $copy['etag'] : '' );
	$status   = (int) wp_remote_retrieve_response_code( $response );
	if ( 304 === $status && $copy ) {
		return keep_copy( $path, $copy );
	}
	if ( is_wp_error( $response ) || 200 !== $status ) {
		$is_refused = is_wp_error( $response ) && 'parvis_refused' === $response->get_error_code();
		return $copy && ! $is_refused ? $copy : new \WP_Error( 'parvis_far', 'The other host did not give the file.', array( 'status' => $is_refused ? 403 : 502 ) );
	}
	$body = wp_remote_retrieve_body( $response );
	if ( strlen( $body ) > MOST_BYTES ) {
		return new \WP_Error( 'parvis_far', 'The file is too large: at most ' . size_format( MOST_BYTES ) . '.', array( 'status' => 413 ) );
	}
	return keep_copy(
		$path,
		array(
			'type' => plain_type( (string) wp_remote_retrieve_header( $response, 'content-type' ) ),
			'etag' => (string) wp_remote_retrieve_header( $response, 'etag' ),
			'body' => $body,
		)
	);
}

/**
 * A type that no browser runs: another host must not put a page or a script under our name.
 *
 * @param string $type What the host says.
 */
function plain_type( $type ) {
	$is_known = preg_match( '#^(?:text/(?:csv|plain|tab-separated-values|calendar)|application/(?:json|geo\+json|vnd\.[\w.\-]+))(?:\s*;\s*charset=[\w\-]+)?$#i', trim( $type ) );
	return $is_known ? trim( $type ) : 'application/octet-stream';
}

/**
 * A copy that was kept, null where there is none.
 *
 * @param string $path Where it lies.
 */
function kept_copy( $path ) {
	if ( ! is_readable( $path ) ) {
		return null;
	}
	list( $head, $body ) = explode( "\n", file_get_contents( $path ), 2 ) + array( '', '' ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this machine.
	$told                = json_decode( $head, true );
	return is_array( $told ) ? $told + array(
		'body' => $body,
		'time' => filemtime( $path ),
	) : null;
}

/**
 * Keeps a copy: what it is on the first line, then its bytes.
 *
 * @param string $path Where.
 * @param array  $copy What it is.
 */
function keep_copy( $path, $copy ) {
	$head = wp_json_encode(
		array(
			'type' => $copy['type'],
			'etag' => $copy['etag'],
		)
	);
	if ( wp_mkdir_p( dirname( $path ) ) ) {
		// phpcs:disable WordPress.WP.AlternativeFunctions -- the same in every WordPress, without credentials of FTP.
		file_put_contents( dirname( $path ) . '/index.php', "<?php\n" );
		$new = $path . wp_generate_password( 8, false );
		file_put_contents( $new, "$head\n" . $copy['body'] );
		// phpcs:enable
		rename( $new, $path );
	}
	return array( 'time' => time() ) + $copy;
}

/** Deletes every copy. */
function forget_copies() {
	foreach ( (array) glob( cache_folder() . '/*' ) as $file ) {
		wp_delete_file( $file );
	}
}
