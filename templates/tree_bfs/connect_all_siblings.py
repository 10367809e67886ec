from judge.kit import NextTreeNode


def connect_all_siblings(root: NextTreeNode | None) -> None:
    """Set `next` of every node to the node that follows it in level order, in place."""
