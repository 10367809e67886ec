def has_cycle(head):
    anchor = node = head
    power, steps = 1, 0
    while node is not None:
        node = node.next
        steps += 1
        if node is anchor:
            return node is not None
        if steps == power:
            anchor, power, steps = node, 2 * power, 0
    return False
