from judge.kit import TreeNode


def all_path_sums(root: TreeNode | None, target: int) -> list[list[int]]:
    found: list[list[int]] = []
    path: list[int] = []

    def visit(node: TreeNode | None, rest: int) -> None:
        if node is None:
            return
        path.append(node.val)
        rest -= node.val
        if node.left is None and node.right is None and rest == 0:
            found.append(path.copy())
        visit(node.left, rest)
        visit(node.right, rest)
        path.pop()

    visit(root, target)
    return found
