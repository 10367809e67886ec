def get_length(head):
    length = 0
    current = head
    while current is not None:
        length += 1
        current = current.next
    return length


def list_intersection(first, second):
    first_length = get_length(first)
    second_length = get_length(second)
    longer, shorter = first, second
    if second_length > first_length:
        longer, shorter = second, first
    for i in range(abs(first_length - second_length)):
        longer = longer.next
    while longer is not None and shorter is not None:
        if longer is shorter:
            return longer
        longer = longer.next
        shorter = shorter.next
    return None
