<?php
/**
 * What the plugin for DokuWiki makes of a line, without a DokuWiki around it: test/node/dokuwiki.test.ts runs it where there is a PHP.
 */

define( 'DOKU_BASE', '/' );
class DokuWiki_Syntax_Plugin {
	public function getLang( $name ) {
		return 'The list as a file';
	}
}
class Doku_Handler {}
class Doku_Renderer {
	public $doc = '';
}

// The few words of DokuWiki that it uses, as DokuWiki means them.
function hsc( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function cleanID( $text ) {
	return trim( preg_replace( '/[^a-z0-9:._-]+/', '_', strtolower( $text ) ), ':_' );
}
function ml( $id ) {
	return "/lib/exe/fetch.php?media=$id";
}

require dirname( __DIR__, 3 ) . '/src/hosts/dokuwiki/syntax.php';

class plugin_without_build extends syntax_plugin_parvis {
	protected function tags() {
		return array( 'actor-directory' => array( 'src', 'filters', 'diagnose' ), 'training-agenda' => array( 'src' ), 'actor-search' => array( 'for' ) );
	}
}

$link  = '<a href="%1$s">The list as a file</a>';
$cases = array(
	'<annuaire src="/files/annuaire.csv">'                 => '<actor-directory id="annuaire" src="/files/annuaire.csv">' . sprintf( $link, '/files/annuaire.csv' ) . '</actor-directory>',
	'<annuaire src=files:liste.csv id=liste>'              => '<actor-directory id="liste" src="/lib/exe/fetch.php?media=files:liste.csv">' . sprintf( $link, '/lib/exe/fetch.php?media=files:liste.csv' ) . '</actor-directory>',
	'<agenda src="https://a.example/p.ics?x=1&y=2">'       => '<training-agenda id="p" src="https://a.example/p.ics?x=1&amp;y=2">' . sprintf( $link, 'https://a.example/p.ics?x=1&amp;y=2' ) . '</training-agenda>',
	'<actor-directory src="/a.csv" onclick="alert(1)" style="x" diagnose>' => '<actor-directory id="a" src="/a.csv" diagnose>' . sprintf( $link, '/a.csv' ) . '</actor-directory>',
	'<annuaire src="javascript:alert(1)">'                 => '<actor-directory></actor-directory>',
	'<annuaire src="/a.csv" filters="\' & <script">'       => '<actor-directory id="a" src="/a.csv" filters="&#039; &amp; &lt;script">' . sprintf( $link, '/a.csv' ) . '</actor-directory>',
	'<actor-search for="liste">'                           => '<actor-search for="liste"></actor-search>',
	'<annuaire>'                                           => '<actor-directory></actor-directory>',
);
$plugin = new plugin_without_build();
foreach ( $cases as $written => $wanted ) {
	$renderer = new Doku_Renderer();
	$plugin->render( 'xhtml', $renderer, $plugin->handle( $written, 0, 0, new Doku_Handler() ) );
	$came = preg_replace( '#^<script type="module" src="/lib/plugins/parvis/parvis/parvis.js"></script><div class="parvis">(.*)</div>\s*$#s', '$1', $renderer->doc );
	echo json_encode( array( $written, $came, $wanted ) ), "\n";
}
