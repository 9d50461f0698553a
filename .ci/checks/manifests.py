"""The root manifest and the packages' own manifests describe the same targets."""

import house

KEYS = ["type", "settings", "resources", "exclude", "pkgConfig", "providers"]


def dependency_names(target):
    """Dependencies by name; what comes from where (sibling or own package) is the manifest's affair."""
    names = []
    for dependency in target["dependencies"]:
        (kind, values), = dependency.items()
        names.append(values[0])
    return sorted(names)


def description(target):
    return {key: target.get(key) for key in KEYS} | {"dependencies": dependency_names(target)}


def external_packages(manifest):
    """URL dependencies with their version requirement, by identity."""
    found = {}
    for dependency in manifest["dependencies"]:
        for source in dependency.get("sourceControl", []):
            found[source["identity"]] = source["requirement"]
    return found


def main():
    root = house.manifest(house.ROOT)
    root_targets = {target["name"]: target for target in root["targets"]}
    root_products = {product["name"]: product for product in root["products"]}
    root_external = external_packages(root)
    faults, seen = [], 0

    for package in house.packages():
        manifest = house.manifest(package)
        if manifest["name"] != package.name:
            faults.append(f"{package.name} calls itself {manifest['name']}")
        if manifest["platforms"] != root["platforms"]:
            faults.append(f"{package.name} and the root name different platforms")
        for target in manifest["targets"]:
            seen += 1
            name = target["name"]
            if name not in root_targets:
                faults.append(f"target {name} of {package.name} is not in the root manifest")
                continue
            here, there = description(target), description(root_targets[name])
            for key in here:
                if here[key] != there[key]:
                    faults.append(
                        f"{name}: {key} is {here[key]} in {package.name}, {there[key]} at the root")
        for product in manifest["products"]:
            twin = root_products.get(product["name"])
            if twin is None or (twin["type"], twin["targets"]) != (product["type"], product["targets"]):
                faults.append(f"product {product['name']} of {package.name} differs at the root")
        for identity, requirement in external_packages(manifest).items():
            if root_external.get(identity) != requirement:
                faults.append(f"{package.name} and the root ask for different versions of {identity}")

    house.finish("manifests", faults, f"{seen} targets agree with the root manifest")


if __name__ == "__main__":
    main()
