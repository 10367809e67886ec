"""Takes the left child from the stack last."""


def all_path_sums(root, target):
    found, stack = [], [(root, [root.val], root.val)] if root else []
    while stack:
        node, path, total = stack.pop()
        if node.left is None and node.right is None and total == target:
            found.append(path)
        for child in (node.left, node.right):
            if child:
                stack.append((child, [*path, child.val], total + child.val))
    return found
