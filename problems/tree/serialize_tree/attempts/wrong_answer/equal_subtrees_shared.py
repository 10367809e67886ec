"""Uses the same nodes for equal subtrees."""

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
        known, stack = {}, []
        for word in text.split():
            if word == "#":
                stack.append(None)
            else:
                right, left = stack.pop(), stack.pop()
                key = word, left, right
                if key not in known:
                    known[key] = TreeNode(int(word), left, right)
                stack.append(known[key])
        return stack.pop()
