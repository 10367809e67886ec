class PathCounter:
    def __init__(self, target):
        self.target = target
        self.path = []
        self.found = 0

    def count_paths_that_end_here(self):
        total = 0
        for i in range(len(self.path) - 1, -1, -1):
            total += self.path[i]
            if total == self.target:
                self.found += 1

    def visit(self, node):
        if node is None:
            return
        self.path.append(node.val)
        self.count_paths_that_end_here()
        self.visit(node.left)
        self.visit(node.right)
        self.path.pop()


def count_path_sums(root, target):
    counter = PathCounter(target)
    counter.visit(root)
    return counter.found
