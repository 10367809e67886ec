def all_path_sums(root, target):
    found, stack = [], [(root, [], target)]
    while stack:
        node, way, rest = stack.pop()
        if node is None:
            continue
        way, rest = way + [node.val], rest - node.val
        if node.left is None and node.right is None:
            if rest == 0:
                found.append(way)
        else:
            stack.append((node.right, way, rest))
            stack.append((node.left, way, rest))
    return found
