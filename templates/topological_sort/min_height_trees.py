def min_height_trees(nodes: int, edges: list[list[int]]) -> list[int]:
    """Return, in any order, the nodes from 0 to nodes - 1 that give the tree minimum height as its root."""
