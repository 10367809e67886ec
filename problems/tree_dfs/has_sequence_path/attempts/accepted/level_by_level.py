def has_sequence_path(root, sequence):
    level = [root] if root else []
    for position, value in enumerate(sequence):
        level = [node for node in level if node.val == value]
        if position == len(sequence) - 1:
            return any(node.left is None and node.right is None for node in level)
        level = [child for node in level for child in (node.left, node.right) if child]
    return False
