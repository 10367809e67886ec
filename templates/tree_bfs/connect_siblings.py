from judge.kit import NextTreeNode


def connect_siblings(root: NextTreeNode | None) -> None:
    """Set `next` of every node to the nearest node to the right on its level, in place."""
