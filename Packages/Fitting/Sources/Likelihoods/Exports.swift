@_exported import Densities
@_exported import Minimization
