"""Lets the path start below the root."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None or position == len(sequence) or node.val != sequence[position]:
            return False
        if node.left is None and node.right is None:
            return position == len(sequence) - 1
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    stack = [root]
    while stack:
        node = stack.pop()
        if fits(node, 0):
            return True
        if node:
            stack += [node.left, node.right]
    return False
