from judge.kit import ListNode


def merge(one, other):
    dummy = tail = ListNode()
    while one and other:
        if one.val <= other.val:
            tail.next, one = one, one.next
        else:
            tail.next, other = other, other.next
        tail = tail.next
    tail.next = one or other
    return dummy.next


def merge_k_lists(lists):
    if not lists:
        return None
    while len(lists) > 1:
        merged = [merge(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
        if len(lists) % 2:
            merged.append(lists[-1])
        lists = merged
    return lists[0]
