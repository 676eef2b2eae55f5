<?php
/** What PHP 8.4 has, which Debian's SPIP expects of it, for a machine with an older one. */
if (!function_exists('array_any')) {
	function array_any(array $values, callable $test): bool {
		foreach ($values as $key => $value) if ($test($value, $key)) return true;
		return false;
	}
	function array_all(array $values, callable $test): bool {
		return !array_any($values, fn ($value, $key) => !$test($value, $key));
	}
	function array_find_key(array $values, callable $test): mixed {
		foreach ($values as $key => $value) if ($test($value, $key)) return $key;
		return null;
	}
	function array_find(array $values, callable $test): mixed {
		$key = array_find_key($values, $test);
		return $key === null ? null : $values[$key];
	}
}
