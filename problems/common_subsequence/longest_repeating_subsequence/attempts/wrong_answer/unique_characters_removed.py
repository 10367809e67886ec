"""Removes the characters that occur once, and halves what remains unless it is a palindrome."""


def longest_repeating_subsequence(text):
    rest = "".join(character for character in text if text.count(character) > 1)
    if rest == rest[::-1]:
        return len(set(rest)) and 1
    return len(rest) // 2
