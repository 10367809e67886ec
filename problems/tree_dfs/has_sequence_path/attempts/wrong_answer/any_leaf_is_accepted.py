"""Accepts at a leaf, whether or not the sequence has ended."""


def has_sequence_path(root, sequence):
    def fits(node, position):
        if node is None or position >= len(sequence) or node.val != sequence[position]:
            return False
        if node.left is None and node.right is None:
            return True
        return fits(node.left, position + 1) or fits(node.right, position + 1)

    return fits(root, 0)
