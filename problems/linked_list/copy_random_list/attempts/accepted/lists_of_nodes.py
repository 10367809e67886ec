class ListItem:
    def __init__(self, value):
        self.value = value
        self.next = None
        self.random = None


def copy_list(values, random):
    original = [ListItem(value) for value in values]
    for index in range(len(original)):
        if index < len(original) - 1:
            original[index].next = original[index + 1]
        if random[index] is not None:
            original[index].random = original[random[index]]
    index_of = {}
    for index, item in enumerate(original):
        index_of[id(item)] = index
    copy = [ListItem(item.value) for item in original]
    for index, item in enumerate(original):
        if item.next is not None:
            copy[index].next = copy[index_of[id(item.next)]]
        if item.random is not None:
            copy[index].random = copy[index_of[id(item.random)]]
    new_index = {id(item): index for index, item in enumerate(copy)}
    new_values = []
    new_random = []
    item = copy[0] if copy else None
    while item is not None:
        new_values.append(item.value)
        new_random.append(None if item.random is None else new_index[id(item.random)])
        item = item.next
    return new_values, new_random
