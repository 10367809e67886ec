"""Advances in the sequence only if the value matches, so nodes in between are skipped."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None:
            return False
        if position < len(sequence) and node.val == sequence[position]:
            position += 1
        if node.left is None and node.right is None:
            return 0 < position == len(sequence)
        return fits(node.left, position) or fits(node.right, position)

    return fits(root, 0)
