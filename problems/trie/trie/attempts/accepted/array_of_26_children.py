class TrieNode:
    def __init__(self):
        self.next = [None] * 26
        self.ending = 0
        self.passing = 0


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def index(self, letter):
        return ord(letter) - ord("a")

    def insert(self, word):
        current = self.root
        current.passing += 1
        for letter in word:
            i = self.index(letter)
            if current.next[i] is None:
                current.next[i] = TrieNode()
            current = current.next[i]
            current.passing += 1
        current.ending += 1

    def walk(self, prefix):
        current = self.root
        for letter in prefix:
            current = current.next[self.index(letter)]
            if current is None or current.passing == 0:
                return None
        return current

    def remove(self, word):
        last = self.walk(word)
        if last is None or last.ending == 0:
            return False
        last.ending -= 1
        current = self.root
        current.passing -= 1
        for letter in word:
            current = current.next[self.index(letter)]
            current.passing -= 1
        return True

    def count(self, word):
        last = self.walk(word)
        if last is None:
            return 0
        return last.ending

    def count_prefix(self, prefix):
        last = self.walk(prefix)
        if last is None:
            return 0
        return last.passing

    def starting_with(self, prefix, limit):
        result = []
        start = self.walk(prefix)
        if start is not None:
            self.collect(start, prefix, limit, result)
        return result

    def collect(self, current, word, limit, result):
        if len(result) >= limit:
            return
        if current.ending > 0:
            result.append(word)
        for i in range(26):
            child = current.next[i]
            if child is not None and child.passing > 0:
                self.collect(child, word + chr(ord("a") + i), limit, result)
