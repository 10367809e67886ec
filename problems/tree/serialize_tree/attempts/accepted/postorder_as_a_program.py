from judge.kit import TreeNode


class TreeCodec:
    """Write the children before their parent: each value then takes two trees from a stack, and puts one there."""

    def encode(self, root):
        words = []
        stack = [root]
        while stack:
            node = stack.pop()
            if node is None:
                words.append(".")
            else:
                words.append(str(node.val))
                stack.append(node.left)
                stack.append(node.right)
        words.reverse()
        return "|".join(words)

    def decode(self, text):
        stack = []
        for word in text.split("|"):
            if word == ".":
                stack.append(None)
            else:
                right = stack.pop()
                left = stack.pop()
                stack.append(TreeNode(int(word), left, right))
        return stack.pop()
