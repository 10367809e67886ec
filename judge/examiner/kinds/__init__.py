"""The kinds of tests: each module has a function that puts one test to an attempt and gives the result."""
