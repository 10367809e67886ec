"""Gives each value ten characters, but the smallest one needs eleven."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#".rjust(10) if node is None else f"{node.val:10d}")
            nodes += (node.left, node.right) if node else ()
        return "".join(words)

    def decode(self, text):
        words = iter([text[start : start + 10].strip(" #") for start in range(0, len(text), 10)])

        def take():
            word = next(words, "")
            return TreeNode(int(word)) if word.lstrip("-").isdigit() else None

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
