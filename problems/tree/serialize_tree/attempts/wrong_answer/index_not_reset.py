"""Counts the words in a variable of the module, and goes on from there in the next call."""

from judge.kit import TreeNode

index = 0


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        return " ".join(words)

    def decode(self, text):
        words = text.split()

        def take():
            global index
            word = words[index] if index < len(words) else "#"
            index += 1
            return None if word == "#" else TreeNode(int(word))

        root = take()
        nodes = [root] if root else []
        for node in nodes:
            node.left, node.right = take(), take()
            nodes += [child for child in (node.left, node.right) if child]
        return root
