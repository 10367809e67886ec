class Village:
    def __init__(self, number):
        self.number = number
        self.neighbors = set()

    def is_leaf(self):
        return len(self.neighbors) == 1


def build_villages(nodes, edges):
    villages = {}
    for number in range(nodes):
        villages[number] = Village(number)
    for a, b in edges:
        villages[a].neighbors.add(b)
        villages[b].neighbors.add(a)
    return villages


def min_height_trees(nodes, edges):
    villages = build_villages(nodes, edges)
    leaves = [village for village in villages.values() if village.is_leaf()]
    while len(villages) > 2:
        next_leaves = []
        for leaf in leaves:
            del villages[leaf.number]
            parent = villages[leaf.neighbors.pop()]
            parent.neighbors.remove(leaf.number)
            if parent.is_leaf():
                next_leaves.append(parent)
        leaves = next_leaves
    result = []
    for number in villages:
        result.append(number)
    return result
