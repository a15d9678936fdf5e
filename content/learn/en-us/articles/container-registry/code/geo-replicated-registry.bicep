@description('Name of the registry: 5 to 50 letters and digits.')
@minLength(5)
@maxLength(50)
param registryName string

@description('Regions of the replicas, without the home region.')
param replicaRegions array = ['eastus', 'japaneast']

resource registry 'Microsoft.ContainerRegistry/registries@2025-04-01' = {
  name: registryName
  location: resourceGroup().location

  // Only Premium registries can have replicas.
  sku: {
    name: 'Premium'
  }
  properties: {
    adminUserEnabled: false
  }
}

resource replica 'Microsoft.ContainerRegistry/registries/replications@2025-04-01' = [
  for region in replicaRegions: {
    parent: registry
    name: region
    location: region
  }
]

output loginServer string = registry.properties.loginServer
