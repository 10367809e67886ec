from judge.kit import TreeNode


def as_word(node):
    return "x" if node is None else f"{node.val}"


class TreeCodec:
    def encode(self, root):
        lines = []
        level = [root]
        while level:
            lines.append(" ".join(as_word(node) for node in level))
            below = []
            for node in level:
                if node is not None:
                    below.append(node.left)
                    below.append(node.right)
            level = below
        return "\n".join(lines)

    def decode(self, text):
        root = None
        parents = []
        for number, line in enumerate(text.split("\n")):
            level = [None if word == "x" else TreeNode(int(word)) for word in line.split()]
            if number == 0:
                root = level[0]
            else:
                for index, parent in enumerate(parents):
                    parent.left = level[2 * index]
                    parent.right = level[2 * index + 1]
            parents = [node for node in level if node is not None]
        return root
