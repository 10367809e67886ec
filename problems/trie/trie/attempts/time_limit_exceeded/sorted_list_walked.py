"""Finds the first word in a sorted list, and then walks through all words with the prefix."""


class Trie:
    def __init__(self):
        self.words = []

    def first(self, word):
        """Return the index of the first word that is not before this one."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle] < word:
                low = middle + 1
            else:
                high = middle
        return low

    def insert(self, word):
        self.words.insert(self.first(word), word)

    def remove(self, word):
        index = self.first(word)
        if index == len(self.words) or self.words[index] != word:
            return False
        self.words.pop(index)
        return True

    def count(self, word):
        count = 0
        for index in range(self.first(word), len(self.words)):
            if self.words[index] != word:
                break
            count += 1
        return count

    def count_prefix(self, prefix):
        count = 0
        for index in range(self.first(prefix), len(self.words)):
            if not self.words[index].startswith(prefix):
                break
            count += 1
        return count

    def starting_with(self, prefix, limit):
        found = []
        for index in range(self.first(prefix), len(self.words)):
            word = self.words[index]
            if not word.startswith(prefix) or len(found) == limit:
                break
            if found[-1:] != [word]:
                found.append(word)
        return found
