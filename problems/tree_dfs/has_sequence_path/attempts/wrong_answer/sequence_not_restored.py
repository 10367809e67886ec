"""Removes values from the sequence as they match, and does not restore them for the other child."""


def has_sequence_path(root, sequence):
    rest = sequence[::-1]

    def fits(node):
        if node is None or not rest or node.val != rest[-1]:
            return False
        rest.pop()
        if node.left is None and node.right is None:
            return not rest
        return fits(node.left) or fits(node.right)

    return fits(root)
