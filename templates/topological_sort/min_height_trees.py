def min_height_trees(nodes: int, edges: list[list[int]]) -> list[int]:
    """Give the nodes, in any order, from which the tree of nodes 0 to nodes - 1 is least high as a rooted tree."""
