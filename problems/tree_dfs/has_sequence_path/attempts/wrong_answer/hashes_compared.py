"""Compares the hashes of the ways, though -1 and -2 have the same one."""


def has_sequence_path(root, sequence):
    wanted = hash(())
    for value in sequence:
        wanted = hash((wanted, value))
    waiting = [(root, 1, hash(()))] if root else []
    while waiting:
        node, length, heard = waiting.pop()
        heard = hash((heard, node.val))
        if not node.left and not node.right and length == len(sequence) and heard == wanted:
            return True
        waiting += [(child, length + 1, heard) for child in (node.left, node.right) if child]
    return False
