def has_sequence_path(root, sequence):
    stack = [(root, 0)]
    while stack:
        node, position = stack.pop()
        if not node or position >= len(sequence) or sequence[position] != node.val:
            continue
        if not node.left and not node.right and position + 1 == len(sequence):
            return True
        stack += [(node.left, position + 1), (node.right, position + 1)]
    return False
