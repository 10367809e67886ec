"""Tries one alphabet after the other until the words are sorted."""

from itertools import pairwise, permutations


def alien_dictionary(words):
    for alphabet in permutations(dict.fromkeys("".join(words))):
        rank = {letter: i for i, letter in enumerate(alphabet)}
        ranks = [[rank[letter] for letter in word] for word in words]
        if all(one <= two for one, two in pairwise(ranks)):
            return "".join(alphabet)
    return ""
