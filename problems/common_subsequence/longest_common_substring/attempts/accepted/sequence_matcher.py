from difflib import SequenceMatcher


def longest_common_substring(first, second):
    return SequenceMatcher(None, first, second, autojunk=False).find_longest_match().size
