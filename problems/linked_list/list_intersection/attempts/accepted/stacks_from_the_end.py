def list_intersection(first, second):
    stacks = []
    for node in (first, second):
        stack = []
        while node:
            stack.append(node)
            node = node.next
        stacks.append(stack)
    common = None
    while stacks[0] and stacks[1]:
        a, b = stacks[0].pop(), stacks[1].pop()
        if a is not b:
            break
        common = a
    return common
