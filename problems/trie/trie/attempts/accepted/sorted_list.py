from bisect import bisect_left, bisect_right, insort


class Trie:
    """No trie: a sorted list, in which the words with a common prefix are neighbors."""

    def __init__(self):
        self.words = []

    def insert(self, word):
        insort(self.words, word)

    def remove(self, word):
        index = bisect_left(self.words, word)
        if self.words[index : index + 1] != [word]:
            return False
        del self.words[index]
        return True

    def count(self, word):
        return bisect_right(self.words, word) - bisect_left(self.words, word)

    def count_prefix(self, prefix):
        return bisect_left(self.words, prefix + "~") - bisect_left(self.words, prefix)

    def starting_with(self, prefix, limit):
        found = []
        index = bisect_left(self.words, prefix)
        while index < len(self.words) and self.words[index].startswith(prefix) and len(found) < limit:
            found.append(self.words[index])
            index = bisect_right(self.words, self.words[index], index)
        return found
