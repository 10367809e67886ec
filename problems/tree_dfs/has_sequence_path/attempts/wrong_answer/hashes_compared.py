"""Compares the hashes of the paths, though -1 and -2 have the same hash."""


def has_sequence_path(root, sequence):
    wanted = hash(())
    for value in sequence:
        wanted = hash((wanted, value))
    waiting = [(root, 1, hash(()))] if root else []
    while waiting:
        node, length, path_hash = waiting.pop()
        path_hash = hash((path_hash, node.val))
        if not node.left and not node.right and length == len(sequence) and path_hash == wanted:
            return True
        waiting += [(child, length + 1, path_hash) for child in (node.left, node.right) if child]
    return False
