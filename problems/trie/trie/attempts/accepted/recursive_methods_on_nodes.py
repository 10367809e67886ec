class Trie:
    """Each node is a trie itself, of the rest of the words."""

    def __init__(self):
        self.kids = {}
        self.here = 0
        self.total = 0

    def insert(self, word):
        self.total += 1
        if not word:
            self.here += 1
        else:
            if word[0] not in self.kids:
                self.kids[word[0]] = Trie()
            self.kids[word[0]].insert(word[1:])

    def remove(self, word):
        if not word:
            if not self.here:
                return False
            self.here -= 1
            self.total -= 1
            return True
        kid = self.kids.get(word[0])
        if kid is None or not kid.remove(word[1:]):
            return False
        if not kid.total:
            self.kids.pop(word[0])
        self.total -= 1
        return True

    def count(self, word):
        if not word:
            return self.here
        kid = self.kids.get(word[0])
        return kid.count(word[1:]) if kid else 0

    def count_prefix(self, prefix):
        if not prefix:
            return self.total
        kid = self.kids.get(prefix[0])
        return kid.count_prefix(prefix[1:]) if kid else 0

    def starting_with(self, prefix, limit):
        if prefix:
            kid = self.kids.get(prefix[0])
            rest = kid.starting_with(prefix[1:], limit) if kid else []
            return [prefix[0] + word for word in rest]
        words = []
        for word in self.all():
            if len(words) == limit:
                break
            words.append(word)
        return words

    def all(self):
        stack = [("", self)]
        while stack:
            word, node = stack.pop()
            if node.here:
                yield word
            for letter in sorted(node.kids, reverse=True):
                stack.append((word + letter, node.kids[letter]))
