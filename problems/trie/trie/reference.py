from __future__ import annotations


class _Node:
    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.copies = 0  # of the word that ends here
        self.words = 0  # that end here or below, each copy counted


class Trie:
    def __init__(self) -> None:
        self._root = _Node()

    def insert(self, word: str) -> None:
        node = self._root
        node.words += 1
        for letter in word:
            if letter not in node.children:
                node.children[letter] = _Node()
            node = node.children[letter]
            node.words += 1
        node.copies += 1

    def remove(self, word: str) -> bool:
        if self.count(word) == 0:
            return False
        node = self._root
        node.words -= 1
        for letter in word:
            child = node.children[letter]
            child.words -= 1
            if child.words == 0:
                del node.children[letter]  # and all that is below
                return True
            node = child
        node.copies -= 1
        return True

    def count(self, word: str) -> int:
        node = self._find(word)
        return node.copies if node else 0

    def count_prefix(self, prefix: str) -> int:
        node = self._find(prefix)
        return node.words if node else 0

    def starting_with(self, prefix: str, limit: int) -> list[str]:
        found: list[str] = []
        path = list(prefix)

        def visit(node: _Node) -> None:
            if len(found) == limit:
                return
            if node.copies:
                found.append("".join(path))
            for letter in sorted(node.children):
                path.append(letter)
                visit(node.children[letter])
                path.pop()

        if node := self._find(prefix):
            visit(node)
        return found

    def _find(self, prefix: str) -> _Node | None:
        node = self._root
        for letter in prefix:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
