"""What the hidden suites import."""
