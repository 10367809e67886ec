"""Leaves out the signs at the end, and reads children in pairs only."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, nodes = [], [root]
        for node in nodes:
            words.append("#" if node is None else str(node.val))
            nodes += (node.left, node.right) if node else ()
        while words and words[-1] == "#":
            words.pop()
        return " ".join(words)

    def decode(self, text):
        nodes = [None if word == "#" else TreeNode(int(word)) for word in text.split()]
        if not nodes:
            return None
        index = 1
        parents = [nodes[0]]
        for parent in parents:
            if index + 1 >= len(nodes):
                break
            parent.left, parent.right = nodes[index], nodes[index + 1]
            parents += [child for child in nodes[index : index + 2] if child]
            index += 2
        return nodes[0]
