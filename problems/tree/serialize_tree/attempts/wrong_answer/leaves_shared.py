"""Uses the same node for all leaves with the same value."""

from judge.kit import TreeNode


class TreeCodec:
    def encode(self, root):
        words, stack = [], [root]
        while stack:
            node = stack.pop()
            words.append("#" if node is None else str(node.val))
            if node:
                stack += [node.left, node.right]
        return " ".join(reversed(words))

    def decode(self, text):
        leaves, stack = {}, []
        for word in text.split():
            if word == "#":
                stack.append(None)
                continue
            right, left = stack.pop(), stack.pop()
            if left or right:
                stack.append(TreeNode(int(word), left, right))
            else:
                stack.append(leaves.setdefault(word, TreeNode(int(word))))
        return stack.pop()
