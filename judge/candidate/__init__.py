"""The untrusted side: confines itself, loads the attempt and serves calls. It never sees an expected answer."""
